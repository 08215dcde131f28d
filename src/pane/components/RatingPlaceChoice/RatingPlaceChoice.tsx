/** Whether the ratings stand on a sheet of their own. The choice is kept with the next write, and previewed at once. */
import { Checkbox } from "@fluentui/react-components";
import { chosenRatingPlace } from "../../../core/domain/question";
import type { MonthReview } from "../../review/month-review";
import { usePane } from "../pane-context";

export function RatingPlaceChoice({ review }: { readonly review: MonthReview }): React.JSX.Element | null {
  const { pane, state, text } = usePane();
  if (!review.hasRoster) return null;
  const place = chosenRatingPlace(state.answers) ?? review.ratingPlace;
  return (
    <Checkbox
      checked={place === "own-sheet"}
      label={text.preview.onOwnSheet}
      onChange={(_, { checked }) =>
        void pane.decide({
          kind: "rating-place",
          about: {},
          answer: checked === true ? "own-sheet" : "beside-roster",
        })
      }
    />
  );
}
