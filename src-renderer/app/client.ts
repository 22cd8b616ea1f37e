import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import type { Contract } from '../../shared/contract/index.ts'
import { connectionState } from './connection-state.ts'
import { connectLink } from './host-bridge.ts'

type Api = ContractRouterClient<Contract>

/** The backend, called directly: `await api.customers.get({ id })`. */
export const api: Api = createORPCClient<Api>(connectLink(connectionState.set))

/** The backend for TanStack Query: `useQuery(orpc.customers.get.queryOptions({ input: { id } }))`. */
export const orpc: RouterUtils<Api> = createTanstackQueryUtils(api)

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The backend is on this computer: whether there is internet says nothing about it.
      networkMode: 'always',
      // Data change only when the backend says so, see follow-changes.ts.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
