//! The package and the page, built into `target/`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::Value;

use crate::commands::{command, npm_program, quietly, read, run};
use crate::folders::{copy, empty, fingerprint, unless_built};
use crate::modules::{DOCUMENTS, MODULE_INPUTS, MODULES, Module, NOT_IN_MODULES, build_modules, modules_folder};
use crate::{Result, authors, bom, notices, root, say, standard_schema, tools};

/// What every bundle shares, and so leaves in files of their own.
const APART: [&str; 5] = [
    "--external:./core.gzip.js",
    "--external:./propose.gzip.js",
    "--external:./texts/*",
    "--external:./lifecycle/*",
    "--external:./rules/*",
];

/// What the entries for inspecting files leave in files of their own.
const DOCUMENTS_APART: [&str; 7] = [
    "--external:*/documents.wasm",
    "--external:*/documents.gzip.js",
    "--external:*/documents-here.js",
    "--external:*/proposals.js",
    "--external:*/propose.js",
    "--external:*/propose.gzip.js",
    "--external:node:*",
];

fn package_folder() -> PathBuf {
    root().join("target/dist/package")
}

pub fn site_folder() -> PathBuf {
    root().join("target/site")
}

/// All that the package is made from beside the modules.
const PACKAGE_INPUTS: [&str; 11] = [
    "src/texts",
    "src/rulebook",
    "docs",
    "www/lib",
    "tests/xtask",
    "pkg.json-template",
    "README.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
];

/// The address of the repository, which package.json names where the build is given one.
const REPOSITORY: &str = "CLAIMPROOF_REPOSITORY";

fn repository() -> Option<String> {
    env::var(REPOSITORY).ok().filter(|address| !address.is_empty())
}

/// Builds `target/dist/claimproof-VERSION.tgz`, unless it was built from the very same files before.
pub fn dist() -> Result {
    tools::for_building()?;
    let modules = fingerprint(&MODULE_INPUTS, &NOT_IN_MODULES)?;
    unless_built("target/modules", &modules, build_modules)?;
    let inputs = format!("{modules} {} {}", fingerprint(&PACKAGE_INPUTS, &[])?, repository().unwrap_or_default());
    unless_built("target/dist", &inputs, build_package)
}

/// Builds the package around the modules.
fn build_package() -> Result {
    let tarball = assemble(&package_folder())?;
    say(&format!("the package is {}, SHA-256 {}", tarball.display(), sha256(&tarball)?));
    Ok(())
}

/// Builds the package again, elsewhere, and fails where that gives another tarball; the modules are not built again.
pub fn is_reproducible() -> Result {
    dist()?;
    let folder = root().join("target/again");
    empty(&folder)?;
    let again = assemble(&folder.join("package"))?;
    let first = root().join("target/dist").join(again.file_name().unwrap_or_default());
    if fs::read(&first)? != fs::read(&again)? {
        return Err("the same files gave another tarball: compare target/dist/package with target/again/package".into());
    }
    say(&format!("the same files give the same tarball, SHA-256 {}", sha256(&again)?));
    Ok(())
}

fn sha256(file: &Path) -> Result<String> {
    let script = "require('crypto').createHash('sha256').update(fs.readFileSync(process.argv[1])).digest('hex')";
    Ok(read(command("node").args(["--print", script]).arg(file))?.trim().to_owned())
}

/// Assembles the package in this folder, and gives its tarball, which is beside it.
fn assemble(package: &Path) -> Result<PathBuf> {
    let dist = package.join("dist");
    fs::create_dir_all(dist.join("texts"))?;
    for folder in ["help", "tray", "lifecycle", "rules"] {
        fs::create_dir_all(dist.join(folder))?;
    }

    say("assembling the package");
    copy(&root().join("www/lib"), &dist)?;
    let built = [
        ("core.wasm", "core.wasm"),
        ("documents.wasm", "documents.wasm"),
        ("core.js", "core.js"),
        ("documents.js", "documents-core.js"),
        ("propose.wasm", "propose.wasm"),
        ("propose.js", "propose-core.js"),
    ];
    for (from, to) in built {
        fs::copy(modules_folder().join(from), dist.join(to))?;
    }
    for module in MODULES {
        inline(module, &dist)?;
    }
    fs::write(dist.join("load.js"), filled("www/lib/load.js")?)?;
    texts(&dist)?;
    help(&dist)?;
    tray(&dist)?;
    for folder in ["lifecycle", "rules"] {
        with_common_js(folder, &dist)?;
    }
    run(command("node").arg("tests/xtask/rules.mjs").arg(&dist))?;
    words(&dist)?;
    minify_styles(&dist.join("element"))?;
    run(command("node").arg("tests/xtask/global.mjs").arg(&dist))?;
    // The element's first step and its other steps, with what both use in a third file.
    bundle(&dist, &["element", "screens"], &["element-shared"])?;
    bundle(&dist, &["form"], &[])?;
    documents(&dist)?;
    proposals(&dist)?;
    in_one_file(&dist, "calendar-text")?;
    in_one_file(&dist, "rule-info")?;
    patterns(&dist)?;
    standard_schema::assemble(&dist)?;
    authors::assemble(&dist)?;
    for folder in ["documents", "element", "form", "global", "host", "input", "rule"] {
        fs::remove_dir_all(dist.join(folder))?;
    }
    minify(&dist)?;
    fs::create_dir_all(package.join("docs"))?;
    for file in ["CHANGELOG.md", "SECURITY.md", "docs/privacy.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root().join(file), package.join(file)).map_err(|error| format!("{file}: {error}"))?;
    }
    fs::write(package.join("THIRD-PARTY.txt"), notices::third_party()?)?;
    let manifest = filled("pkg.json-template")?;
    serde_json::from_str::<Value>(&manifest).map_err(|error| format!("pkg.json-template: {error}"))?;
    fs::write(package.join("package.json"), manifest)?;
    if let Some(address) = repository() {
        run(command("node").arg("tests/xtask/addresses.mjs").arg(package).arg(address))?;
    }
    common_js(&dist, "node")?;
    common_js(&dist, "browser")?;
    // One file instead of five: Node spends more time on finding modules than on anything else that a start costs.
    esbuild(
        &dist.join("node.js"),
        &dist.join("node.js"),
        &[&["--format=esm", "--minify", "--platform=node", "--allow-overwrite"], APART.as_slice()].concat(),
    )?;
    run(command("node").arg("tests/xtask/integrity.mjs").arg(package))?;
    fs::write(package.join("sbom.cdx.json"), bom::bill_of_materials(package)?)?;
    let references = [root().join("target/dist/api.md"), package.join("docs/api.md")];
    run(command("node").arg("tests/xtask/api/reference.mjs").args(references))?;
    run(command("node").arg("tests/xtask/readme.mjs").arg(package))?;

    let packed = read(command("npm").args(["pack", "--silent", "--pack-destination", ".."]).current_dir(package))?;
    Ok(package.with_file_name(packed.trim()))
}

/// Builds the page, and the package beside it for other pages that are served from there.
pub fn site() -> Result {
    dist()?;
    let site = site_folder();
    empty(&site)?;
    let dist = package_folder().join("dist");
    copy(&dist, &site.join("claimproof"))?;
    run(command("node").arg("tests/xtask/site/build.mjs").arg(dist).arg(site))
}

/// Packs a module into JavaScript, with gzip before base64: one script for Node and for browsers, and what `require` gets of it.
/// What inspects files has none for `require`: it is loaded when the first file is, and that by `import`.
fn inline(module: &Module, dist: &Path) -> Result {
    let bytes = fs::read(dist.join(format!("{}.wasm", module.name)))?;
    let mut zipped = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes.as_slice(), &mut zipped)?;
    let text = BASE64_STANDARD.encode(zipped);
    let file = |extension| dist.join(format!("{}.gzip.{extension}", module.name));
    fs::write(file("js"), format!("export default \"{text}\";\n"))?;
    if module.name != DOCUMENTS.name {
        fs::write(file("cjs"), format!("module.exports = \"{text}\";\n"))?;
    }
    Ok(())
}

/// A CommonJS twin of an entry, which finds its module and texts in CommonJS files as well.
fn common_js(dist: &Path, entry: &str) -> Result {
    let file = dist.join(format!("{entry}.cjs"));
    let flags =
        [&["--format=cjs", "--minify", "--platform=node", "--supported:dynamic-import=false"], APART.as_slice()]
            .concat();
    esbuild(&dist.join(format!("{entry}.js")), &file, &flags)?;
    let script = fs::read_to_string(&file)?;
    Ok(fs::write(&file, script.replace(".js\")", ".cjs\")"))?)
}

/// Minifies every style sheet below a folder: a file that is inlined as text is not minified along with the script.
fn minify_styles(folder: &Path) -> Result {
    let outdir = format!("--outdir={}", folder.display());
    let mut esbuild = npm_program("esbuild");
    esbuild.args(style_sheets(folder)?).args(["--minify", "--allow-overwrite", "--log-level=warning", &outdir]);
    quietly(esbuild.arg(format!("--outbase={}", folder.display())))
}

fn style_sheets(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(style_sheets(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "css") {
            found.push(path);
        }
    }
    Ok(found)
}

/// Entries for pages, each in one file with its style sheets; what they share with each other is in a file of that name, and what
/// they share with the library stays there.
fn bundle(dist: &Path, entries: &[&str], shared: &[&str]) -> Result {
    let mut esbuild = npm_program("esbuild");
    esbuild.args(entries.iter().map(|entry| dist.join(format!("{entry}.js"))));
    esbuild.args([
        "--bundle",
        "--log-level=warning",
        "--format=esm",
        "--minify",
        "--jsx=automatic",
        "--jsx-import-source=preact",
        "--loader:.css=text",
        "--external:*/browser.js",
        "--external:*/documents.js",
        "--external:*/help-locales.js",
        "--external:*/load.js",
        "--external:*/locales.js",
        "--external:*/tray-locales.js",
        "--external:*/words/words.js",
        "--allow-overwrite",
    ]);
    for name in shared {
        esbuild.arg("--splitting").arg(format!("--chunk-names={name}"));
    }
    quietly(esbuild.arg(format!("--outdir={}", dist.display())))?;
    // However deep the module was that names them, what stays in files of its own is beside the entries.
    for entry in entries.iter().chain(shared) {
        let file = dist.join(format!("{entry}.js"));
        let mut script = fs::read_to_string(&file)?;
        while script.contains("\"../../") {
            script = script.replace("\"../../", "\"../");
        }
        fs::write(&file, script.replace("\"../", "\"./"))?;
    }
    Ok(())
}

/// The entries for inspecting files, each in one file: for browsers, for their worker, without a worker, for Node, for workerd.
fn documents(dist: &Path) -> Result {
    let worker = dist.join("documents-worker.js");
    fs::write(&worker, fs::read_to_string(dist.join("documents/worker.js"))?.replace("\"./", "\"./documents/"))?;
    let names = ["-worker", "-here", "-node-worker", "-node", "-workerd", ""];
    for entry in names.map(|name| format!("documents{name}")) {
        let file = dist.join(format!("{entry}.js"));
        esbuild(
            &file,
            &file,
            &[&["--format=esm", "--minify", "--allow-overwrite"], DOCUMENTS_APART.as_slice()].concat(),
        )?;
        fs::write(&file, fs::read_to_string(&file)?.replace("\"../", "\"./"))?;
    }
    Ok(fs::remove_file(dist.join("documents-core.js"))?)
}

/// What makes proposals in one file, with its glue and its words.
fn proposals(dist: &Path) -> Result {
    let file = dist.join("propose.js");
    esbuild(&file, &file, &["--format=esm", "--minify", "--allow-overwrite"])?;
    for words in ["proposals", "lifecycle"] {
        fs::remove_file(dist.join(format!("words/{words}.js")))?;
    }
    Ok(fs::remove_file(dist.join("propose-core.js"))?)
}

/// What is loaded by itself in one file: what writes calendars with its library, what explains rules with what it knows of them.
pub fn in_one_file(dist: &Path, name: &str) -> Result {
    let file = dist.join(format!("{name}.js"));
    esbuild(&file, &file, &["--format=esm", "--minify", "--allow-overwrite"])
}

/// What finds files by patterns in one file with its library, for Node.
fn patterns(dist: &Path) -> Result {
    let file = dist.join("cli-glob.js");
    esbuild(&file, &file, &["--format=esm", "--platform=node", "--minify", "--allow-overwrite"])
}

pub fn esbuild(entry: &Path, file: &Path, flags: &[&str]) -> Result {
    let outfile = format!("--outfile={}", file.display());
    quietly(npm_program("esbuild").arg(entry).args(["--bundle", "--log-level=warning", &outfile]).args(flags))
}

/// The library's scripts, without their comments; the command's and those that hold a module stay as they are.
fn minify(dist: &Path) -> Result {
    let mut esbuild = npm_program("esbuild");
    for entry in fs::read_dir(dist)? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".js") && !name.ends_with(".gzip.js") && !name.starts_with("cli") {
            esbuild.arg(&file);
        }
    }
    let outdir = format!("--outdir={}", dist.display());
    quietly(esbuild.args(["--minify", "--allow-overwrite", "--log-level=warning", &outdir]))
}

/// The words in one file, with Fluent in it. The bundles of pages leave it apart, for all share one set of messages; that of Node, which
/// is one file to start quickly, holds its own.
fn words(dist: &Path) -> Result {
    let folder = dist.join("words");
    let file = folder.join("words.js");
    esbuild(&file, &file, &["--format=esm", "--minify", "--allow-overwrite"])?;
    for part in ["messages", "intl-formats", "values"] {
        fs::remove_file(folder.join(format!("{part}.js")))?;
    }
    Ok(())
}

/// One script a language, for each folder of `src/texts`, and the list of them.
fn texts(dist: &Path) -> Result {
    let locales = locales()?;
    for locale in &locales {
        let texts = serde_json::to_string(&language(locale, &messages(&texts_folder(locale))?)?)?;
        fs::write(dist.join(format!("texts/{locale}.js")), format!("export default {texts};\n"))?;
        fs::write(dist.join(format!("texts/{locale}.cjs")), format!("module.exports = {texts};\n"))?;
    }
    fs::write(dist.join("locales.js"), format!("export default {};\n", imports(&locales, "texts")))?;
    let types = "import type { Texts } from \"../index.js\";\n\ndeclare const texts: Texts;\nexport default texts;\n";
    Ok(fs::write(dist.join("texts/locale.d.ts"), types)?)
}

/// The help, which the element loads when it is first asked for: one script a language, for each folder `help` in those of
/// `src/texts`, with the sources that it names; one for its drawings; and the list of them.
fn help(dist: &Path) -> Result {
    let locales = locales()?;
    let sources = toml::Value::Table(sources()?);
    for locale in &locales {
        let mut texts = apart(locale, "help")?;
        texts.insert("sources".into(), sources.clone());
        let texts = serde_json::to_string(&texts)?;
        fs::write(dist.join(format!("help/{locale}.js")), format!("export default {texts};\n"))?;
    }
    let samples = dist.join("help/samples.js");
    esbuild(&samples, &samples, &["--format=esm", "--minify", "--allow-overwrite"])?;
    let list = imports(&locales, "help");
    let script =
        format!("export default {list};\nexport function samples() {{ return import(\"./help/samples.js\"); }}\n");
    Ok(fs::write(dist.join("help-locales.js"), script)?)
}

/// The words of the list of files, which the element loads with the first file: one script a language, for each folder `tray` in
/// those of `src/texts`, and the list of them.
fn tray(dist: &Path) -> Result {
    let locales = locales()?;
    for locale in &locales {
        let texts = serde_json::to_string(&apart(locale, "tray")?)?;
        fs::write(dist.join(format!("tray/{locale}.js")), format!("export default {texts};\n"))?;
    }
    Ok(fs::write(dist.join("tray-locales.js"), format!("export default {};\n", imports(&locales, "tray")))?)
}

/// The words of what happens after submission, or of the rules, likewise, as ES modules and in CommonJS.
fn with_common_js(folder: &str, dist: &Path) -> Result {
    let locales = locales()?;
    for locale in &locales {
        let texts = serde_json::to_string(&apart(locale, folder)?)?;
        fs::write(dist.join(format!("{folder}/{locale}.js")), format!("export default {texts};\n"))?;
        fs::write(dist.join(format!("{folder}/{locale}.cjs")), format!("module.exports = {texts};\n"))?;
    }
    let list = imports(&locales, folder);
    Ok(fs::write(dist.join(format!("{folder}-locales.js")), format!("export default {list};\n"))?)
}

/// Texts that are loaded by themselves: the messages of a folder with the terms, which is all that they use of others.
pub fn apart(locale: &str, folder: &str) -> Result<toml::Table> {
    let texts = texts_folder(locale);
    language(locale, &(file_messages(&texts.join("terms.ftl"))? + &messages(&texts.join(folder))?))
}

/// The sources of the rulebook by their ids, with what the help says of them.
fn sources() -> Result<toml::Table> {
    let file = root().join("src/rulebook/sources.toml");
    let listed: toml::Table = fs::read_to_string(&file)?.parse()?;
    let entries = listed.get("source").and_then(toml::Value::as_array).into_iter().flatten();
    let mut sources = toml::Table::new();
    for entry in entries.filter_map(toml::Value::as_table) {
        let mut source = entry.clone();
        let id = source.remove("id").ok_or_else(|| format!("{}: a source without an id", file.display()))?;
        if let Some(published) = source.get_mut("published") {
            *published = published.to_string().into();
        }
        sources.insert(id.as_str().unwrap_or_default().to_owned(), source.into());
    }
    Ok(sources)
}

fn texts_folder(locale: &str) -> PathBuf {
    root().join("src/texts").join(locale)
}

/// The languages that there are texts in.
pub fn locales() -> Result<Vec<String>> {
    let folders = fs::read_dir(root().join("src/texts"))?;
    let mut locales: Vec<String> =
        folders.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<Result<_>>()?;
    locales.sort();
    Ok(locales)
}

/// An object with a function for each language, which imports its script in a folder of the package.
pub fn imports(locales: &[String], folder: &str) -> String {
    let list: String =
        locales.iter().map(|locale| format!("  {locale:?}: () => import(\"./{folder}/{locale}.js\"),\n")).collect();
    format!("{{\n{list}}}")
}

/// Texts in a language: what its `about.toml` says of it, and these messages.
fn language(locale: &str, messages: &str) -> Result<toml::Table> {
    let about = texts_folder(locale).join("about.toml");
    let mut texts: toml::Table =
        fs::read_to_string(&about)?.parse().map_err(|error| format!("{}: {error}", about.display()))?;
    texts.insert("locale".into(), locale.into());
    texts.insert("messages".into(), vec![messages].into());
    Ok(texts)
}

/// The messages of the files in a folder, in their order; folders in it aside.
fn messages(folder: &Path) -> Result<String> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    files.iter().map(|file| file_messages(file)).collect()
}

/// The messages of a file, without comments, blank lines, and more space before a line than Fluent needs.
fn file_messages(file: &Path) -> Result<String> {
    let text = fs::read_to_string(file)?;
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let indent = |line: &str| if line.starts_with(' ') { " " } else { "" };
    Ok(lines.map(|line| format!("{}{}\n", indent(line), line.trim_start())).collect())
}

/// A file with what Cargo.toml says in place of its `{{name}}`, `{{version}}` and the like.
fn filled(file: &str) -> Result<String> {
    let cargo: toml::Table = fs::read_to_string(root().join("Cargo.toml"))?.parse()?;
    let mut text = fs::read_to_string(root().join(file))?;
    for name in ["name", "version", "description", "license"] {
        let said = cargo.get("package").and_then(|package| package.get(name)).and_then(|value| value.as_str());
        let quoted = Value::from(said.ok_or_else(|| format!("Cargo.toml has no {name}"))?).to_string();
        text = text.replace(&format!("{{{{{name}}}}}"), quoted.trim_matches('"'));
    }
    Ok(text)
}
