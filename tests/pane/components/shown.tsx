/** The whole pane on ports that are made up, and what a user does first. */
import { webLightTheme } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/pane/components/App/App";
import { createPane, type Pane, type Ports } from "../../../src/pane/state/pane";
import { fakePorts } from "../fake-office";

export interface Shown {
  readonly pane: Pane;
  readonly user: ReturnType<typeof userEvent.setup>;
}

export async function show(ports: Partial<Ports> = {}, language: "zh-CN" | "en" = "zh-CN"): Promise<Shown> {
  const pane = createPane(fakePorts(ports), language);
  render(<App pane={pane} theme={webLightTheme} />);
  await act(() => pane.open());
  return { pane, user: userEvent.setup() };
}

export const press = async ({ user }: Shown, name: string | RegExp): Promise<void> =>
  user.click(screen.getByRole("button", { name }));
export const section = (name: RegExp): HTMLElement =>
  within(screen.getByRole("navigation")).getByRole("button", { name });
export const openView = async ({ user }: Shown, name: RegExp): Promise<void> => user.click(section(name));

export async function refreshed(ports: Partial<Ports> = {}): Promise<Shown> {
  const shown = await show(ports);
  await press(shown, "刷新");
  await screen.findByText("核对工作表");
  return shown;
}
