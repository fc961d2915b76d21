//! Several threads at one kind of work. Results are handed over in the order of the jobs, whoever was faster.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A job or a result with its place in the order.
type Numbered<T> = (u64, T);

/// Does jobs on some threads. Each thread hires a worker of its own; `take` gets the results in order, as many at a time
/// as are there. Jobs are drawn on the calling thread, and only a few ahead of the workers.
///
/// # Errors
/// The first of `take`: then no further job is begun.
pub fn work<J, R, E, W>(
    jobs: impl Iterator<Item = J>,
    threads: NonZeroUsize,
    hire: impl Fn() -> W + Sync,
    take: impl FnMut(Vec<R>) -> Result<(), E> + Send,
) -> Result<(), E>
where
    J: Send,
    R: Send,
    E: Send,
    W: FnMut(J) -> R,
{
    let (post, desk) = sync_channel(2 * threads.get());
    let (hand, tray) = sync_channel(64 * threads.get());
    let desk = Arc::new(Mutex::new(desk));
    thread::scope(|scope| {
        let taker = scope.spawn(move || hand_over(&tray, take));
        for (desk, hand) in (0..threads.get()).map(|_| (Arc::clone(&desk), hand.clone())) {
            let hire = &hire;
            scope.spawn(move || toil(&desk, &hand, hire()));
        }
        // Only the workers hold these now: when they are gone, sending fails and the loop ends.
        drop((desk, hand));
        for job in (0..).zip(jobs) {
            if post.send(job).is_err() {
                break;
            }
        }
        drop(post);
        taker.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

fn toil<J, R>(
    desk: &Mutex<Receiver<Numbered<J>>>,
    hand: &SyncSender<Numbered<R>>,
    mut worker: impl FnMut(J) -> R,
) {
    let next = || desk.lock().unwrap_or_else(PoisonError::into_inner).recv();
    while let Ok((number, job)) = next() {
        if hand.send((number, worker(job))).is_err() {
            break;
        }
    }
}

fn hand_over<R, E>(
    tray: &Receiver<Numbered<R>>,
    mut take: impl FnMut(Vec<R>) -> Result<(), E>,
) -> Result<(), E> {
    let mut early = BTreeMap::new();
    let mut next = 0;
    while let Ok(first) = tray.recv() {
        early.extend(std::iter::once(first).chain(tray.try_iter()));
        let mut ready = Vec::new();
        while let Some(result) = early.remove(&next) {
            ready.push(result);
            next += 1;
        }
        if !ready.is_empty() {
            take(ready)?;
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn threads(count: usize) -> NonZeroUsize {
        NonZeroUsize::new(count).unwrap()
    }

    /// Later jobs are quicker, so that results come out of order.
    fn slowly(job: u64) -> u64 {
        std::hint::black_box((0..(200 - job) * 500).fold(0, |sum, n| std::hint::black_box(sum ^ n)));
        job
    }

    #[test]
    fn results_keep_the_order_of_the_jobs() {
        for count in [1, 2, 8] {
            let mut taken = Vec::new();
            let take = |ready: Vec<u64>| -> Result<(), ()> {
                taken.extend(ready);
                Ok(())
            };
            work(0..200, threads(count), || slowly, take).unwrap();
            assert_eq!(taken, (0..200).collect::<Vec<_>>(), "{count} threads");
        }
    }

    #[test]
    fn an_error_ends_the_work_and_draws_few_jobs_more() {
        let mut drawn = 0;
        let jobs = (0..).inspect(|_| drawn += 1);
        let take = |ready: Vec<u64>| if ready.iter().any(|n| *n >= 10) { Err("full") } else { Ok(()) };
        assert_eq!(work(jobs, threads(2), || |n: u64| n, take), Err("full"));
        assert!(drawn < 1000, "{drawn}");
    }
}
