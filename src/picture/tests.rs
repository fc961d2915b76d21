use super::*;
use crate::path::Step;

fn svg(inside: &str) -> Result<Picture, PictureError> {
    let head = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 50'>";
    Picture::read(format!("{head}{inside}</svg>").as_bytes())
}

fn drawing(inside: &str) -> Drawing {
    match svg(inside).unwrap().art {
        Art::Drawing(drawing) => drawing,
        Art::Image(_) => panic!("an SVG is a drawing"),
    }
}

fn png(width: u32, colour: png::ColorType, pixels: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let height = (pixels.len() / colour.samples()) as u32 / width;
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(colour);
    encoder.write_header().unwrap().write_image_data(pixels).unwrap();
    bytes
}

fn image(bytes: &[u8]) -> Image {
    Picture::read(bytes).unwrap().image().unwrap().clone()
}

fn inflated(pixels: &Pixels) -> Vec<u8> {
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut flate2::read::ZlibDecoder::new(pixels.data.as_slice()), &mut bytes)
        .unwrap();
    bytes
}

#[test]
fn a_drawing_is_filled_paths_from_its_corner() {
    let drawing = drawing(
        "<rect x='10' y='5' width='40' height='20' fill='#0B7A75'/>\
         <path d='M10 35h60' stroke='#fff' stroke-width='10'/>\
         <path fill='#EDAE49' fill-rule='evenodd' d='M20 10h10v10h-10z'/>",
    );
    assert_eq!(drawing.size, (60.0, 35.0));
    let shapes: Vec<_> =
        drawing.shapes.iter().map(|shape| (shape.colour, shape.is_pale, shape.even_odd)).collect();
    let expected =
        [([0x0b, 0x7a, 0x75], false, false), ([255; 3], true, false), ([0xed, 0xae, 0x49], false, true)];
    assert_eq!(shapes, expected);
    assert_eq!(drawing.shapes[0].path.0[0], Step::Move(0.0, 0.0));
}

#[test]
fn a_pale_drawing_is_black_where_there_is_no_colour() {
    let pale =
        drawing("<rect width='9' height='9' fill='#FFE9A8'/><circle cx='5' cy='5' r='2' fill='#fff'/>");
    assert_eq!(pale.shapes.iter().map(|shape| shape.is_pale).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn what_printers_do_not_paint_alike_is_refused_with_a_hint() {
    let shape = "<rect width='9' height='9'/>";
    let cases = [
        ("<text y='20'>Clinic</text>".to_owned(), "text", "into paths"),
        ("<image xlink:href='/etc/hostname' width='9' height='9'/>".to_owned(), "an image", "as PNG"),
        (format!("<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><g filter='url(#f)'>{shape}</g>"), "a filter", "as PNG"),
        (format!("<mask id='m'><rect width='5' height='5' fill='#fff'/></mask><g mask='url(#m)'>{shape}</g>"), "mask", "as PNG"),
        (format!("<clipPath id='c'><circle r='5'/></clipPath><g clip-path='url(#c)'>{shape}</g>"), "a clipping path", "cut the paths"),
        ("<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>".to_owned(), "a gradient", "plain colours"),
        ("<rect width='9' height='9' fill-opacity='.5'/>".to_owned(), "transparency", "solid colours"),
        (format!("<g opacity='.5'>{shape}{shape}</g>"), "transparency", "solid colours"),
        ("<rect x='50' width='90' height='9'/>".to_owned(), "over its edge", "cut them off"),
    ];
    for (inside, what, hint) in cases {
        let error = svg(&inside).unwrap_err().to_string();
        let (message, way_out) = error.split_once("\n  hint: ").unwrap();
        assert!(message.contains(what) && way_out.contains(hint), "{inside}: {error}");
    }
}

/// Drawing programs put a rectangle as large as the page around everything.
#[test]
fn a_clipping_path_around_everything_is_none() {
    let clipped = "<clipPath id='c'><rect width='100' height='50'/></clipPath>\
                   <g clip-path='url(#c)'><rect width='9' height='9'/></g>";
    assert_eq!(drawing(clipped), drawing("<rect width='9' height='9'/>"));
}

#[test]
fn what_is_no_logo_is_refused() {
    let steps = "<path d='M0 0".to_owned() + &"h1v1h-1z".repeat(6000) + "'/>";
    assert_eq!(svg(&steps).unwrap_err(), PictureError::TooManySteps);
    assert_eq!(svg("").unwrap_err(), PictureError::Empty);
    assert!(matches!(svg("<rect"), Err(PictureError::Svg(_))));
    assert!(matches!(svg(&"<g>".repeat(500)), Err(PictureError::Svg(_))));
    assert!(matches!(svg(&("<g>".repeat(500) + &"</g>".repeat(500))), Err(PictureError::Svg(_))));
    assert_eq!(Picture::read(b"GIF89a").unwrap_err(), PictureError::Unknown);
    assert_eq!(Picture::read(&vec![b' '; MOST_BYTES + 1]).unwrap_err(), PictureError::TooLarge);
    let large = png(1000, png::ColorType::Grayscale, &vec![0; 401_000]);
    assert_eq!(Picture::read(&large).unwrap_err(), PictureError::TooManyPixels(1000, 401));
    assert_eq!(Picture::read(&large[..200]).unwrap_err(), PictureError::TooManyPixels(1000, 401));
    let small = png(4, png::ColorType::Grayscale, &[0; 16]);
    assert_eq!(Picture::read(&small[..small.len() - 20]).unwrap_err(), PictureError::Png);
    assert_eq!(
        Picture::read(&png(4, png::ColorType::Grayscale, &[255; 16])).unwrap_err(),
        PictureError::Empty
    );
}

#[test]
fn pixels_stand_on_white_and_are_cut_to_what_is_seen() {
    let clear = [9, 9, 9, 0];
    let row = [clear, [200, 0, 0, 255], [0, 0, 0, 128], clear].concat();
    let image = image(&png(4, png::ColorType::Rgba, &[[clear; 4].concat(), row].concat()));
    assert_eq!((image.width, image.height), (2, 1));
    assert_eq!((image.colour.is_rgb, inflated(&image.colour)), (true, vec![200, 0, 0, 127, 127, 127]));
    assert_eq!(inflated(&image.black), [0]);
}

#[test]
fn grey_pixels_are_grey_and_pale_ones_black_where_nothing_is_dark() {
    let image = image(&png(3, png::ColorType::Grayscale, &[240, 255, 250]));
    assert_eq!((image.colour.is_rgb, inflated(&image.colour)), (false, vec![240, 255, 250]));
    assert_eq!(inflated(&image.black), [0b0100_0000]);
}
