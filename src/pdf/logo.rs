//! The clinic's logo: paths in the content stream, or an image that the file holds once (ISO 32000-1, 8.9.5).

use super::{
    assemble::{File, Ids},
    content::Content,
};
use crate::{
    layout::Ink,
    picture::{Art, Image, Picture, Pixels, Shape},
};

/// Paints a picture in a frame: left, top, width and height.
pub(super) fn paint(picture: &Picture, frame: (f32, f32, f32, f32), mono: bool, content: &mut Content) {
    match &picture.art {
        Art::Image(_) => content.image(&name(picture, mono), frame),
        Art::Drawing(drawing) => {
            let (x, y, width, height) = frame;
            let scale = (width / drawing.size.0, height / drawing.size.1);
            for shape in &drawing.shapes {
                let path = shape.path.map(|(across, down)| (x + across * scale.0, y + down * scale.1));
                let ink = ink(shape, mono);
                if shape.even_odd { content.fill_even_odd(&path, ink) } else { content.fill(&path, ink) }
            }
        }
    }
}

fn ink(shape: &Shape, mono: bool) -> Ink {
    match shape.colour {
        _ if mono && !shape.is_pale => Ink::Black,
        _ if mono => Ink::White,
        [0, 0, 0] => Ink::Black,
        [255, 255, 255] => Ink::White,
        [red, green, blue] => Ink::Logo(u32::from_be_bytes([0, red, green, blue])),
    }
}

/// The name of an image in the resources of pages. It tells pictures apart, as drawn content outlives a file.
pub(super) fn name(picture: &Picture, mono: bool) -> String {
    let mark = picture.mark.iter().take(4).map(|byte| format!("{byte:02x}"));
    format!("{}{}", if mono { "K" } else { "C" }, mark.collect::<String>())
}

/// Writes an image and gives its number.
pub(super) fn write(image: &Image, mono: bool, file: &mut File, ids: &mut Ids) -> u32 {
    let Image { width, height, colour, black } = image;
    let Pixels { is_rgb, bits, data } = if mono { black } else { colour };
    let space = if *is_rgb { "RGB" } else { "Gray" };
    let id = ids.next();
    let entries = format!(
        "/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/Device{space}/BitsPerComponent {bits}\
         /Filter/FlateDecode"
    );
    file.stream(id, &entries, data);
    id
}
