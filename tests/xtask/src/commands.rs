//! Finding and running other programs, and reporting their failures.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{Result, root};

/// A program, to be run in the top folder, without standard input.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).stdin(Stdio::null());
    command
}

/// A program of the npm packages.
pub fn npm_program(name: &str) -> Command {
    command(root().join("node_modules/.bin").join(name))
}

/// Runs a command whose output is for the reader.
pub fn run(command: &mut Command) -> Result {
    let status = command.status().map_err(|error| format!("{}: {error}", command_line(command)))?;
    if status.success() { Ok(()) } else { Err(format!("failed: {}", command_line(command)).into()) }
}

/// Runs a command whose output matters only when it fails.
pub fn quietly(command: &mut Command) -> Result {
    read(command).map(drop)
}

/// What a command writes to its standard output.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command.output().map_err(|error| format!("{}: {error}", command_line(command)))?;
    let written = String::from_utf8_lossy(&output.stdout);
    if output.status.success() {
        return Ok(written.into_owned());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(format!("{written}{complaint}failed: {}", command_line(command)).into())
}

/// Where a program is, if it can be found.
pub fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn command_line(command: &Command) -> String {
    let mut words = vec![Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy()];
    words.extend(command.get_args().map(|word| word.to_string_lossy()));
    words.join(" ")
}
