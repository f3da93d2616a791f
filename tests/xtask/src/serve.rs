//! A static file server for the page, on this machine only.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};

use crate::{Result, dist, say};

/// Builds the page and serves it until interrupted.
pub fn serve(port: u16) -> Result {
    dist::site()?;
    let listener = listen(port)?;
    say(&format!("serving the page at http://{}/ (Ctrl-C ends it)", listener.local_addr()?));
    answer_all(&listener);
    Ok(())
}

/// Listens on the first free port from this one on.
pub fn listen(port: u16) -> Result<TcpListener> {
    (port..=port.saturating_add(100))
        .find_map(|port| TcpListener::bind(("127.0.0.1", port)).ok())
        .ok_or_else(|| format!("no port from {port} on is free").into())
}

/// Answers requests, each connection in its own thread: a browser keeps some open.
pub fn answer_all(listener: &TcpListener) {
    for stream in listener.incoming().flatten() {
        std::thread::spawn(move || answer(&stream));
    }
}

/// Answers one request after the other until the client leaves.
fn answer(stream: &TcpStream) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    while let Some(request) = lines.next().transpose()? {
        let mut wishes = Wishes::default();
        while let Some(header) = lines.next().transpose()?.filter(|header| !header.is_empty()) {
            wishes.note(&header);
        }
        let mut words = request.split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        // A body, if there is one, is not read, so nothing can follow it.
        let stays = matches!(method, "GET" | "HEAD") && request.ends_with("HTTP/1.1") && !wishes.close;
        let (head, body) = response(method, target, &wishes, if stays { "keep-alive" } else { "close" });
        let body = if method == "HEAD" { &[] } else { body.as_slice() };
        let mut stream = stream;
        stream.write_all(&[head.as_bytes(), body].concat())?;
        if !stays {
            break;
        }
    }
    Ok(())
}

/// What a client asks for beside the file.
#[derive(Default)]
struct Wishes {
    brotli: bool,
    close: bool,
}

impl Wishes {
    fn note(&mut self, header: &str) {
        let header = header.to_ascii_lowercase();
        let mut listed = header.split_once(':').map_or("", |(_, value)| value).split(',').map(str::trim);
        if header.starts_with("accept-encoding:") {
            self.brotli |= listed.any(|coding| coding == "br");
        } else if header.starts_with("connection:") {
            self.close |= listed.any(|option| option == "close");
        }
    }
}

fn response(method: &str, target: &str, wishes: &Wishes, connection: &str) -> (String, Vec<u8>) {
    let found = file_for(&dist::site_folder(), target).and_then(|file| {
        let mut compressed = file.clone().into_os_string();
        compressed.push(".br");
        let compressed = wishes.brotli.then(|| fs::read(compressed).ok()).flatten();
        let coding = if compressed.is_some() { "Content-Encoding: br\r\n" } else { "" };
        Some((media_type(&file), coding, compressed.or_else(|| fs::read(&file).ok())?))
    });
    let (status, kind, coding, body) = match (method, found) {
        ("GET" | "HEAD", Some((kind, coding, body))) => ("200 OK", kind, coding, body),
        ("GET" | "HEAD", None) => ("404 Not Found", "text/plain", "", b"There is no such file.\n".to_vec()),
        _ => ("405 Method Not Allowed", "text/plain", "", Vec::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{coding}Content-Length: {}\r\nVary: Accept-Encoding\r\n\
         Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: {connection}\r\n\r\n",
        body.len()
    );
    (head, body)
}

/// The file that a request means; none where the path leads out of the folder.
fn file_for(folder: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let file = folder.join(path);
    inside.then(|| if file.is_dir() { file.join("index.html") } else { file })
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
