use claimproof::report::Status;
use claimproof::words::Words;
use claimproof::{Options, Rulebook, check_text};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let claim = r#"{ "program": "hosting", "usagePeriod": "2024-01-01/2024-06-30" }"#;
    let report = check_text(claim, &Options::on("2024-07-20".parse()?), Rulebook::embedded())?;
    let words = Words::in_language("en").ok_or("there are no texts in this language")?;
    println!("{} {:?}", words.verdict(&report), report.deadline.closes_on);
    for requirement in report.requirements.iter().filter(|requirement| requirement.status != Status::Met) {
        println!("{}", words.requirement(requirement).label);
    }
    for finding in &report.findings {
        println!("{}: {}", finding.path, words.finding(&report, finding).message);
    }
    Ok(())
}
