import { createPortal } from 'react-dom'
import { LABEL_LINE_HEIGHT, LABEL_PADDING_MM, labelPages, labelPoints } from '../../../shared/label-sheets.ts'
import classes from './Labels.module.css'
import { type LabelChoice, sheetOf } from './label-choice.ts'

export interface LabelPagesProps {
  /** The lines of each address. */
  labels: readonly (readonly string[])[]
  choice: LabelChoice
}

/** The sheets as they are printed, to the millimetre; not to be seen on the screen. Nothing else is printed then. */
export function LabelPages({ labels, choice }: LabelPagesProps) {
  const sheet = sheetOf(choice)
  return createPortal(
    <div className={classes.sheets} data-print-alone aria-hidden="true">
      {labelPages(sheet, labels.length, choice.first).map(places => (
        <div key={places[0]?.index} className={classes.sheet}>
          {places.map(({ index, leftMm, topMm }) => {
            const lines = labels[index] ?? []
            return (
              <div
                key={index}
                className={classes.label}
                style={{
                  left: `${leftMm}mm`,
                  top: `${topMm}mm`,
                  width: `${sheet.widthMm}mm`,
                  height: `${sheet.heightMm}mm`,
                  padding: `${LABEL_PADDING_MM.y}mm ${LABEL_PADDING_MM.x}mm`,
                  fontSize: `${labelPoints(sheet, lines)}pt`,
                  lineHeight: LABEL_LINE_HEIGHT,
                }}
              >
                {lines.map((line, at) => (
                  // The lines of an address have no other name than their place.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above.
                  <div key={at}>{line}</div>
                ))}
              </div>
            )
          })}
        </div>
      ))}
    </div>,
    document.body,
  )
}
