import { ExpectedDayInputs, PastDayInputs, YearDayInputs } from './DayInputs.tsx'
import type { InputProps } from './input-props.ts'
import { NumberInputs } from './NumberInputs.tsx'
import { BoughtInputs, ContactedInputs, OrderedInputs } from './OftenInputs.tsx'
import { OneOfInputs } from './OneOfInputs.tsx'
import { OwnFieldInputs } from './OwnFieldInputs.tsx'
import { CountryInputs, TownInputs } from './PlaceInputs.tsx'
import { TopicInputs } from './TopicInputs.tsx'
import { AllowedInputs, WishInputs, YesNoInputs } from './YesNoInputs.tsx'

/** The fields with which a condition is changed, by what it is about. */
export function ConditionInputs({ condition, ...shared }: InputProps) {
  switch (condition.field) {
    case 'orders':
    case 'value':
    case 'averageOrder':
      return <NumberInputs condition={condition} {...shared} />
    case 'firstOrder':
    case 'lastOrder':
    case 'lastProblem':
    case 'addressConfirmed':
      return <PastDayInputs condition={condition} {...shared} />
    case 'nextOrder':
      return <ExpectedDayInputs condition={condition} {...shared} />
    case 'birthday':
    case 'anniversary':
      return <YearDayInputs condition={condition} {...shared} />
    case 'regular':
    case 'yearly':
    case 'firstDiscounted':
    case 'company':
      return <YesNoInputs condition={condition} {...shared} />
    case 'wishAvailable':
      return <WishInputs condition={condition} {...shared} />
    case 'stage':
    case 'state':
    case 'rfmGroup':
    case 'abc':
    case 'silence':
    case 'platform':
      return <OneOfInputs condition={condition} {...shared} />
    case 'country':
      return <CountryInputs condition={condition} {...shared} />
    case 'city':
    case 'postalCode':
      return <TownInputs condition={condition} {...shared} />
    case 'bought':
      return <BoughtInputs condition={condition} {...shared} />
    case 'ordered':
      return <OrderedInputs condition={condition} {...shared} />
    case 'contacted':
      return <ContactedInputs condition={condition} {...shared} />
    case 'topic':
      return <TopicInputs condition={condition} {...shared} />
    case 'allowed':
      return <AllowedInputs condition={condition} {...shared} />
    case 'own':
      return <OwnFieldInputs condition={condition} {...shared} />
  }
}
