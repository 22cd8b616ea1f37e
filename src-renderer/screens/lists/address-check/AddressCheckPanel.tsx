import { useTranslation } from 'react-i18next'
import { KeepFocus } from '../../../components/KeepFocus.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { AddressCheckReview } from './AddressCheckReview.tsx'
import { LastRound } from './LastRound.tsx'
import { ResultDrop } from './ResultDrop.tsx'
import { useAddressCheck } from './use-address-check.ts'

/** The way back of an address check: its result is dropped here, and the owner decides what holds. */
export function AddressCheckPanel() {
  const { t } = useTranslation('addressCheck')
  const { session, read, isAnswering, say, leave } = useAddressCheck()
  return (
    <Panel title={t('title')} description={t('description')}>
      <KeepFocus>
        {session === null ? (
          <>
            <ResultDrop isReading={read.isPending} onFiles={hand => read.mutate(hand)} />
            <LastRound />
          </>
        ) : (
          <AddressCheckReview session={session} isAnswering={isAnswering} onSay={say} onLeave={leave} />
        )}
      </KeepFocus>
    </Panel>
  )
}
