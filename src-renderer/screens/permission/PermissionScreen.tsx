export default function PermissionScreen() {
  return null
}
