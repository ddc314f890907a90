//! What follows from anything that people write, forge, change and repeat, over flows and texts as they are shipped.
//!
//! The bytes are a sequence as `conversation::Sequences` reads them: the first says on which channel, the others what
//! happens. The property test of that crate plays the same sequences and holds the same rules.

#![no_main]

use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use conversation::Sequences;
use libfuzzer_sys::fuzz_target;
use rustix::time::{ClockId, clock_gettime};

static STAGE: LazyLock<Sequences> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in ["flows", "locales"] {
        gather(&root, Path::new(folder), &mut files);
    }
    Sequences::of(content::load(&files, Arc::default()).expect("what is shipped loads"))
});

fn gather(root: &Path, under: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(root.join(under)).expect("a folder is readable") {
        let path = under.join(entry.expect("it can be listed").file_name());
        if root.join(&path).is_dir() {
            gather(root, &path, files);
        } else if let Ok(text) = std::fs::read_to_string(root.join(&path)) {
            files.push((path.to_string_lossy().into_owned(), text));
        }
    }
}

fuzz_target!(|bytes: &[u8]| STAGE.play(bytes, &spent));

/// The processor's time of this thread.
fn spent() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), u32::try_from(now.tv_nsec).unwrap_or(0))
}
