//! A number for all that a trial depends on.

use std::hash::Hasher;

use anyhow::Result;
use siphasher::sip::SipHasher13;

use super::Listings;
use super::chapter::Chapter;
use super::example::Example;
use super::host::Host;

impl Listings {
    /// A number that changes when anything changes that the trial of `example` on
    /// `host` depends on: guests, program, transcript, view. It is SipHash-1-3 of
    /// these files, so it is the same on every machine. An example without a
    /// transcript has none.
    pub fn fingerprint(&self, chapter: &Chapter, example: &Example, host: Host) -> Result<u64> {
        let mut files = vec![example.program(host.program())];
        if example.card.view.is_some() {
            files.push(example.card_file());
        }
        let shared = example.needs.shared_files.get(&host.program());
        files.extend(shared.into_iter().flatten().cloned());
        let mut hasher = SipHasher13::new();
        // A run may have rewritten it.
        let transcript = self.tree.read(&example.transcript_of(host))?;
        hasher.write_u64(transcript.len() as u64);
        hasher.write(transcript.as_bytes());
        for guest in chapter.guests_of(example) {
            let others = [guest.dir.join("Cargo.toml"), guest.dir.join("build.rs")];
            files.extend(others.into_iter().filter(|file| self.has(file)));
            files.extend(guest.all_files().cloned());
            if guest.uses_book_bindgen {
                files.extend(chapter.generator_files(&self.tree)?);
            } else if guest.uses_bindgen {
                let version = self.lock.version("wasm-bindgen").unwrap_or_default();
                hasher.write(version.as_bytes());
            }
        }
        for file in files {
            let text = self.text(&file)?;
            // With lengths, text that moves to the next file makes a difference.
            hasher.write_u64(text.len() as u64);
            hasher.write(text.as_bytes());
        }
        Ok(hasher.finish())
    }
}
