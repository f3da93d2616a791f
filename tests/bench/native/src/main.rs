//! `claimproof-bench-native FILE TODAY`: for each line of standard input, checks the NDJSON claims of the file once, and writes the
//! microseconds that it took and the bytes of the reports.

use std::error::Error;
use std::fs;
use std::io::stdin;
use std::time::Instant;

use claimproof::{Date, Options, Rulebook, check_lines};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(today)) = (arguments.next(), arguments.next()) else {
        return Err("name a file of claims and a day".into());
    };
    let claims = fs::read(file)?;
    let options = Options::on(Date::parse(&today).ok_or("that is no day")?);
    let began = Instant::now();
    for line in stdin().lines() {
        line?;
        let start = now(began);
        let reports = check_lines(&claims, &options, Rulebook::embedded())?;
        println!("{} {}", now(began) - start, reports.len());
    }
    Ok(())
}

/// Microseconds of a processor that this process took, so that other processes do not count.
#[cfg(unix)]
fn now(_: Instant) -> i64 {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;
    getrusage(UsageWho::RUSAGE_SELF)
        .map(|usage| usage.user_time().num_microseconds() + usage.system_time().num_microseconds())
        .unwrap_or_default()
}

/// Microseconds of the clock, where a processor's are not known.
#[cfg(not(unix))]
fn now(began: Instant) -> i64 {
    began.elapsed().as_micros() as i64
}
