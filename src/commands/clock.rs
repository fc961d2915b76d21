//! Processor time and memory of this program, for `bench` alone.

use std::time::{Duration, Instant};

/// A moment on the clock on the wall and on that of the processor.
pub(super) struct Clock {
    wall: Instant,
    processor: Duration,
}

impl Clock {
    /// Now.
    #[expect(clippy::disallowed_methods, reason = "benchmarks measure time")]
    pub(super) fn start() -> Self {
        Self { wall: Instant::now(), processor: processor() }
    }

    /// Time since then on the wall.
    pub(super) fn wall(&self) -> Duration {
        self.wall.elapsed()
    }

    /// Time since then that processors worked for this program, on all its threads.
    pub(super) fn processor(&self) -> Duration {
        processor().saturating_sub(self.processor)
    }
}

#[cfg(unix)]
fn processor() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Systems without such a clock measure on the wall.
#[cfg(not(unix))]
#[expect(clippy::disallowed_methods, reason = "benchmarks measure time")]
fn processor() -> Duration {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// Most memory that this program has had, in megabytes; Linux alone tells it.
#[expect(clippy::disallowed_methods, reason = "Linux tells it in a file")]
pub(super) fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(peak.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? / 1000)
}
