/** What happened last: a result or a fault, with what to do about it. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { parseAddress } from "../../../core/domain/address";
import { monthOf } from "../../../core/domain/calendar";
import { faultSentence, refusalSentence, sentenceOf } from "../../../core/messages";
import type { Notice } from "../../state/state";
import { NEXT_STEP } from "../use-kept-focus";
import { CellLink } from "../CellLink/CellLink";
import { MoreList } from "../MoreList/MoreList";
import { usePane, type PaneUse } from "../pane-context";
import { useNoticeBarStyles } from "./NoticeBar.styles";

export function NoticeBar(): React.JSX.Element | null {
  const use = usePane();
  const styles = useNoticeBarStyles();
  const { pane, state, text, words } = use;
  const { notice } = state;
  if (notice === null) return null;
  return (
    <MessageBar intent={intentOf(notice)} layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        {sentenceOfNotice(notice, use)}
        {"receipt" in notice && notice.receipt?.pagesNotSet !== undefined && (
          <div className={styles.detail}>{text.notice.pagesNotSet(words.list(notice.receipt.pagesNotSet))}</div>
        )}
        <NoticeDetail notice={notice} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={text.close}
            icon={<DismissRegular />}
            onClick={() => pane.dispatch({ type: "notice-closed" })}
          />
        }
      />
    </MessageBar>
  );
}

function intentOf(notice: Notice): NonNullable<MessageBarProps["intent"]> {
  switch (notice.kind) {
    case "fault":
    case "failed":
      return "error";
    case "refused":
    case "reviewed-anew":
      return "warning";
    case "month-replaced":
      return "info";
    case "written":
    case "documents-written":
    case "sheet-added":
      return notice.receipt.pagesNotSet ? "warning" : "success";
    case "issued":
      return notice.receipt === null || notice.findings.length > 0 ? "warning" : "success";
    case "undone":
      return notice.receipt.conflicts.length > 0 || notice.receipt.pagesNotSet ? "warning" : "success";
  }
}

function sentenceOfNotice(notice: Notice, { state, text, words }: PaneUse): string {
  switch (notice.kind) {
    case "fault":
      return faultSentence(notice, state.language);
    case "failed":
      return text.notice.failed;
    case "refused":
      return refusalSentence(notice.refusal, state.language);
    case "reviewed-anew":
      return text.notice.reviewedAnew;
    case "month-replaced":
      return text.notice.monthReplaced(words.month(notice.wished), words.month(notice.month));
    case "written":
      return text.notice.written(text.cells(notice.receipt.cells), text.sheets(notice.receipt.sheets.length));
    case "issued":
      return notice.receipt === null
        ? notice.findings.map((finding) => sentenceOf(finding, state.language)).join("")
        : text.notice.issued(words.list(notice.receipt.sheets));
    case "documents-written":
      return text.notice.documentsWritten(words.list(notice.receipt.sheets));
    case "sheet-added":
      return text.notice.sheetAdded(notice.sheet);
    case "undone":
      return text.notice.undone(text.cells(notice.receipt.cells), text.sheets(notice.receipt.sheets.length));
  }
}

/** What stands below the sentence: cells to look at, months to choose, facts for the administrator. */
function NoticeDetail({ notice }: { readonly notice: Notice }): React.JSX.Element | null {
  const { pane, state, text, words } = usePane();
  const styles = useNoticeBarStyles();
  switch (notice.kind) {
    case "failed":
      return <div className={styles.detail}>{text.notice.detail(notice.detail)}</div>;
    case "refused": {
      if (notice.refusal.code !== "month-without-data" || notice.refusal.recorded.length === 0)
        return state.understood === null ? null : (
          <div className={styles.choices}>
            <Button size="small" {...NEXT_STEP} onClick={() => pane.dispatch({ type: "view-chosen", view: "setup" })}>
              {text.setup.open}
            </Button>
          </div>
        );
      const months = notice.refusal.recorded.filter((month) => month <= monthOf(state.today));
      return (
        <div className={styles.detail}>
          {text.notice.chooseMonth}
          <div className={styles.choices}>
            {months.slice(-12).map((month) => (
              <Button key={month} size="small" onClick={() => chooseAndRefresh(pane, month)}>
                {words.month(month)}
              </Button>
            ))}
          </div>
        </div>
      );
    }
    case "undone": {
      const cells = notice.receipt.conflicts.flatMap((address) => {
        const area = parseAddress(address);
        return area === null || area.sheet === null ? [] : [{ ...area, sheet: area.sheet }];
      });
      if (notice.receipt.conflicts.length === 0) return null;
      return (
        <div className={styles.detail}>
          {text.notice.conflicts(notice.receipt.conflicts.length)}
          <MoreList items={cells} first={5} keyOf={(_, at) => at} render={(cell) => <CellLink cell={cell} />} />
        </div>
      );
    }
    case "written": {
      const ways = (["circular", "warnings"] as const).flatMap((owned) => {
        const sheet = state.reviewed?.review.ownSheets[owned];
        const label = owned === "circular" ? text.notice.showCircular : text.notice.showWarnings;
        return sheet === undefined ? [] : [{ owned, sheet, label }];
      });
      if (ways.length === 0) return null;
      return (
        <div className={styles.choices}>
          {ways.map(({ owned, sheet, label }, at) => (
            <Button
              key={owned}
              size="small"
              {...(at === 0 ? NEXT_STEP : {})}
              onClick={() => void pane.show({ sheet, row: 0, column: 0 })}
            >
              {label}
            </Button>
          ))}
        </div>
      );
    }
    case "issued":
      if (notice.receipt === null) return null;
      return (
        <>
          {notice.findings.map((finding, at) => (
            <div key={at} className={styles.detail}>
              {sentenceOf(finding, state.language)}
            </div>
          ))}
        </>
      );
    case "documents-written": {
      const made = notice.documents.made.filter(({ edit }) => edit !== null);
      return (
        <div className={styles.detail}>
          {made.map(({ owned, sheet, content: { page } }) => (
            <div key={owned}>
              {text.documents.print(sheet, page.orientation, page.breaks === undefined ? null : page.breaks.length + 1)}
            </div>
          ))}
          <div>{text.documents.howToPrint(made.length)}</div>
        </div>
      );
    }
    case "sheet-added":
      return (
        <div className={styles.choices}>
          <Button
            size="small"
            {...NEXT_STEP}
            onClick={() => void pane.show({ sheet: notice.sheet, row: 0, column: 0 })}
          >
            {text.notice.showSheet(notice.sheet)}
          </Button>
        </div>
      );
    case "fault":
    case "month-replaced":
    case "reviewed-anew":
      return null;
  }
}

function chooseAndRefresh(pane: PaneUse["pane"], month: number): void {
  pane.dispatch({ type: "month-chosen", month });
  void pane.refresh();
}
