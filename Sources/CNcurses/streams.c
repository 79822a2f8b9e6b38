#include <fcntl.h>

// A program may be started without a standard stream (`>&-`). The next file that it opens would take its place: a result
// would be printed into a connection to the portal. So something takes it first that can be neither read nor written as
// that stream is. Before `main`: by then Swift's runtime may have opened files.
__attribute__((constructor)) static void keep_closed_streams_closed(void) {
  static const int unusable[] = {O_WRONLY, O_RDONLY, O_RDONLY};
  for (int stream = 0; stream < 3; stream++) {
    if (fcntl(stream, F_GETFD) == -1 && open("/dev/null", unusable[stream]) != stream) return;
  }
}
