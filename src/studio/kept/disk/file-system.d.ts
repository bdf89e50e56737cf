/** What browsers that can write to folders have, and the language's own types do not know yet. */
interface FileSystemHandle {
  queryPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Window {
  showDirectoryPicker?(wish: { mode: 'readwrite'; id: string }): Promise<FileSystemDirectoryHandle>;
}

interface FileSystemDirectoryHandle {
  values(): AsyncIterableIterator<FileSystemDirectoryHandle | FileSystemFileHandle>;
}
