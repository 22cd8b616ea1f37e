import { LABEL_SHEETS, type LabelSheet, type LabelSheetId } from '../../../shared/label-sheets.ts'

/** On what labels are printed. */
export interface LabelChoice {
  sheet: LabelSheetId
  /** The first free label of the first sheet, from 1. */
  first: number
}

export const FIRST_LABEL_CHOICE: LabelChoice = { sheet: LABEL_SHEETS[0].id, first: 1 }

/** The measures of the chosen sheet. */
export function sheetOf({ sheet }: LabelChoice): LabelSheet {
  return LABEL_SHEETS.find(({ id }) => id === sheet) ?? LABEL_SHEETS[0]
}
