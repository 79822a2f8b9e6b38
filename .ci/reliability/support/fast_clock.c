// The clock by which waits are counted, many times as fast, so that hours of waiting take minutes. Loaded before the C library.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

static const long long TIMES = 50, SECOND = 1000000000;

int clock_gettime(clockid_t clock, struct timespec *time) {
  static int (*real)(clockid_t, struct timespec *);
  static long long start;
  if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  int code = real(clock, time);
  // Swift's continuous clock on Linux.
  if (code || clock != CLOCK_BOOTTIME) return code;
  long long now = time->tv_sec * SECOND + time->tv_nsec;
  if (!start) start = now;
  now = start + (now - start) * TIMES;
  time->tv_sec = now / SECOND;
  time->tv_nsec = now % SECOND;
  return 0;
}
