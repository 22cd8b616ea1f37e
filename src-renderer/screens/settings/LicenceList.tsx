import { licences } from 'virtual:third-party-licences'
import { Text } from '@mantine/core'
import classes from './SettingsScreen.module.css'

/** Every library of the program with its licence, to be opened one by one. */
export default function LicenceList() {
  return (
    <ul className={classes.licences}>
      {licences.map(({ name, version, licence, text }) => (
        <li key={`${name} ${version}`}>
          <details>
            <summary>
              {name} {version}{' '}
              <Text span size="sm" c="dimmed">
                {licence}
              </Text>
            </summary>
            <pre className={classes.licenceText}>{text}</pre>
          </details>
        </li>
      ))}
    </ul>
  )
}
