export default function OrdersScreen() { return null }
