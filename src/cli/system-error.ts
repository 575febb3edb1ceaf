const words: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission denied; check its permissions",
  EPERM: "permission denied; check its permissions",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EISDIR: "a folder has that name",
  EEXIST: "a file has the name of one of its folders",
  ENOTDIR: "a file has the name of one of its folders",
  ELOOP: "it is a link that leads to itself",
  ENAMETOOLONG: "the name is too long for this system",
};

/** What the system refused, in words; its own message for what is not in the list. */
export function describeSystemError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return words[code ?? ""] ?? message;
}
