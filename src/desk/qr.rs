//! The second factor as a picture that a phone scans.

use contract::Text;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// The length of a module's side. The page shows the picture larger or smaller, so it only has to be whole.
const MODULE: u32 = 4;

/// Draws an address as an SVG document, with the white margin that scanners need. Nothing comes of an address that is
/// too long for any code.
pub(crate) fn draw(address: &Text) -> Option<Text> {
    let code = QrCode::with_error_correction_level(address.expose(), EcLevel::M).ok()?;
    let picture = code
        .render::<svg::Color<'_>>()
        .module_dimensions(MODULE, MODULE)
        .quiet_zone(true)
        .build();
    Some(Text::from(picture))
}
