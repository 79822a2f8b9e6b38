"""Whether what a process holds grows while the same is done over and over."""
import os


class Growth:
    """Takes samples of a program while a step is repeated, and tells what grew over the second half of them."""

    def __init__(self, screen, samples=20):
        self.screen, self.samples, self.taken = screen, samples, []

    def repeat(self, count, step):
        every = max(1, count // self.samples)
        for number in range(count):
            step(number)
            if number % every == every - 1:
                self.taken.append((number + 1, self.screen.private_memory(), self.screen.descriptors(), self.threads()))
        return self

    def threads(self):
        return len(os.listdir(f"/proc/{self.screen.pid}/task"))

    @property
    def slope(self):
        """KiB of private memory for each 1,000 steps, by the line that fits the second half best."""
        half = self.taken[len(self.taken) // 2:]
        count, mean = len(half), [sum(sample[part] for sample in half) / len(half) for part in [0, 1]]
        spread = sum((sample[0] - mean[0]) ** 2 for sample in half)
        return sum((sample[0] - mean[0]) * (sample[1] - mean[1]) for sample in half) / spread * 1000 if count > 1 else 0

    def problems(self, allowed):
        """`allowed` is in KiB over the whole of the second half: arenas and caches fill, a leak goes on."""
        middle, last = self.taken[len(self.taken) // 2], self.taken[-1]
        grown = self.slope * (last[0] - middle[0]) / 1000
        problems = [f"memory grew by {grown:.0f} KiB over {last[0] - middle[0]:,}"] if grown > allowed else []
        # Threads of the pool come and go.
        for part, name, allowed in [(2, "descriptors", 0), (3, "threads", 2)]:
            early, late = (max(sample[part] for sample in half) for half in self.halves)
            if late > early + allowed:
                problems.append(f"{name} went from {early} to {late}")
        return problems

    @property
    def halves(self):
        middle = len(self.taken) // 2
        return self.taken[:middle] or self.taken, self.taken[middle:]

    @property
    def figures(self):
        _, memory, descriptors, threads = self.taken[-1]
        return f"{self.slope:+.0f} KiB for each 1,000; {memory / 1024:.1f} MiB, {descriptors} descriptors, {threads} threads at the end"
