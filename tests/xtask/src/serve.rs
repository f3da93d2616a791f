//! The server of the page, `tests/xtask/serve.mjs`, as a process that ends with this one.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use crate::commands::command;
use crate::{Result, dist, say};

/// Builds the page and serves it until interrupted.
pub fn serve(port: u16) -> Result {
    dist::site()?;
    let mut server = Server::start(port)?;
    say(&format!("serving the page at {} (Ctrl-C ends it)", server.address));
    server.wait()
}

/// A running server. It ends when its standard input is closed, so also when this process dies.
pub struct Server {
    process: Child,
    pub address: String,
}

impl Server {
    /// Serves the built page at the first free port from this one on.
    pub fn start(port: u16) -> Result<Self> {
        let mut node = command("node");
        node.arg("tests/xtask/serve.mjs").arg(dist::site_folder()).arg(port.to_string());
        let mut process = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut address = String::new();
        BufReader::new(process.stdout.take().ok_or("the server has no output")?).read_line(&mut address)?;
        match address.trim() {
            "" => Err("the server did not start".into()),
            address => Ok(Self { address: address.to_owned(), process }),
        }
    }

    fn wait(&mut self) -> Result {
        // Child::wait would close it.
        let _input = self.process.stdin.take();
        let status = self.process.wait()?;
        Err(format!("the server ended: {status}").into())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
