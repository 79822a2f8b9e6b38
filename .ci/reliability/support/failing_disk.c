// A disk that fails: loaded into a program by LD_PRELOAD, it lets calls on files under a folder fail.
//
//   DISK_FOLDER  files under this path are meant, and those alone
//   DISK_CALLS   which calls, by letters: o open to write, w write, s sync, t truncate and allocate, r rename, link and remove,
//                m make a folder or change a mode, l lock, R read
//   DISK_ERRNO   the number of the error; -1 has the program killed instead, before the call
//   DISK_FROM    the first call that fails, counted from 1; DISK_COUNT of them fail, 0 or unset for all that follow
//   DISK_DELAY   milliseconds that each call takes besides
//   DISK_LOG     a file that gets a letter for each call that is meant
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_int calls;

static int number(const char *name) {
  const char *value = getenv(name);
  return value ? atoi(value) : 0;
}

static int is_meant(const char *path) {
  const char *folder = getenv("DISK_FOLDER");
  char whole[PATH_MAX + 1];
  if (!folder || !path) return 0;
  if (path[0] != '/') {
    if (!getcwd(whole, sizeof whole)) return 0;
    strncat(whole, "/", sizeof whole - strlen(whole) - 1);
    strncat(whole, path, sizeof whole - strlen(whole) - 1);
    path = whole;
  }
  return strncmp(path, folder, strlen(folder)) == 0;
}

static int is_meant_descriptor(int descriptor) {
  char name[64], path[PATH_MAX + 1];
  snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(name, path, PATH_MAX);
  if (length < 0 || path[0] != '/') return 0;
  path[length] = 0;
  return is_meant(path);
}

// Counts a call that is meant; whether it fails, with `errno` set.
static int fails(char letter) {
  const char *letters = getenv("DISK_CALLS"), *log = getenv("DISK_LOG");
  if (!letters || !strchr(letters, letter)) return 0;
  int call = atomic_fetch_add(&calls, 1) + 1, first = number("DISK_FROM"), count = number("DISK_COUNT");
  if (log) {
    int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    int file = real(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    ssize_t (*put)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    if (file >= 0) { (void)!put(file, &letter, 1); close(file); }
  }
  if (number("DISK_DELAY")) usleep(1000 * number("DISK_DELAY"));
  if (!first || call < first || (count && call >= first + count)) return 0;
  errno = number("DISK_ERRNO");
  if (errno < 0) kill(getpid(), SIGKILL);
  return 1;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define PATH_CALL(name, letter, parameters, path, arguments) \
  int name parameters { REAL(name); if (is_meant(path) && fails(letter)) return -1; return real arguments; }
#define FILE_CALL(type, name, letter, parameters, arguments) \
  type name parameters { REAL(name); if (is_meant_descriptor(file) && fails(letter)) return -1; return real arguments; }
#define OPEN_CALL(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
    if ((flags & (O_ACCMODE | O_CREAT)) != O_RDONLY && is_meant(path) && fails('o')) return -1; \
    return real(path, flags, mode); }
#define LOCK_CALL(name) \
  int name(int file, int command, ...) { \
    REAL(name); va_list rest; va_start(rest, command); void *lock = va_arg(rest, void *); va_end(rest); \
    int locks = command == F_SETLK || command == F_SETLKW || command == F_GETLK || command == F_OFD_SETLK; \
    if (locks && is_meant_descriptor(file) && fails('l')) return -1; \
    return real(file, command, lock); }

OPEN_CALL(open)
OPEN_CALL(open64)
LOCK_CALL(fcntl)
LOCK_CALL(fcntl64)
PATH_CALL(rename, 'r', (const char *from, const char *to), to, (from, to))
PATH_CALL(link, 'r', (const char *from, const char *to), to, (from, to))
PATH_CALL(unlink, 'r', (const char *path), path, (path))
PATH_CALL(mkdir, 'm', (const char *path, mode_t mode), path, (path, mode))
PATH_CALL(chmod, 'm', (const char *path, mode_t mode), path, (path, mode))
FILE_CALL(int, fchmod, 'm', (int file, mode_t mode), (file, mode))
FILE_CALL(ssize_t, write, 'w', (int file, const void *bytes, size_t count), (file, bytes, count))
FILE_CALL(ssize_t, pwrite, 'w', (int file, const void *bytes, size_t count, off_t at), (file, bytes, count, at))
FILE_CALL(ssize_t, pwrite64, 'w', (int file, const void *bytes, size_t count, off64_t at), (file, bytes, count, at))
FILE_CALL(ssize_t, read, 'R', (int file, void *bytes, size_t count), (file, bytes, count))
FILE_CALL(ssize_t, pread, 'R', (int file, void *bytes, size_t count, off_t at), (file, bytes, count, at))
FILE_CALL(ssize_t, pread64, 'R', (int file, void *bytes, size_t count, off64_t at), (file, bytes, count, at))
FILE_CALL(int, fsync, 's', (int file), (file))
FILE_CALL(int, fdatasync, 's', (int file), (file))
FILE_CALL(int, ftruncate, 't', (int file, off_t length), (file, length))
FILE_CALL(int, ftruncate64, 't', (int file, off64_t length), (file, length))
FILE_CALL(int, flock, 'l', (int file, int operation), (file, operation))

// Returns the error instead of setting `errno`.
int posix_fallocate(int file, off_t at, off_t length) {
  REAL(posix_fallocate);
  if (is_meant_descriptor(file) && fails('t')) return errno;
  return real(file, at, length);
}
