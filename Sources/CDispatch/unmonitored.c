// On Linux libdispatch looks each second, for as long as a process lives, whether threads of its pool are blocked, so that it may start
// more. Swift's tasks do not block theirs, and a program that is left open for days is to sleep. These two are all that the pool knows of
// the monitor (libdispatch's workqueue.c); where it is linked in statically they are found first, and the monitor is left out. Where it
// is a shared library they do nothing.

void _dispatch_workq_worker_register(void *queue) { (void)queue; }

void _dispatch_workq_worker_unregister(void *queue) { (void)queue; }
