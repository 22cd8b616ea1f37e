import classes from './Slip.module.css'
import { isEmail, type Survey, type SurveyChoices } from './survey.ts'

export interface SlipProps extends Pick<SurveyChoices, 'size' | 'hasNumber' | 'email'> {
  survey: Survey
}

/** A slip for the parcel, with empty boxes to tick. */
export function Slip({ survey, size, hasNumber, email }: SlipProps) {
  const { language, question, topics, other, words } = survey
  return (
    <article className={classes.slip} data-size={size} lang={language}>
      <p className={classes.question}>{question}</p>
      <p className={classes.how}>
        {words.howSlip} {isEmail(email) && <strong>{email.trim()}</strong>}
      </p>
      <ul className={classes.boxes}>
        {topics.map(topic => (
          <li key={topic}>
            <span className={classes.box} aria-hidden />
            {topic}
          </li>
        ))}
        {other !== null && (
          <li>
            <span className={classes.box} aria-hidden />
            <span className={classes.line}>{other}:</span>
          </li>
        )}
      </ul>
      {hasNumber && (
        <p className={classes.number}>
          <span className={classes.line}>{words.number}:</span>
        </p>
      )}
      <p className={classes.note}>{words.note}</p>
    </article>
  )
}
