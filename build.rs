//! Compiles the program anew when a file of the content comes or goes: the macro that embeds the folders notices only
//! changes of files that it has embedded before.

fn main() {
    for folder in ["flows", "locales"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
