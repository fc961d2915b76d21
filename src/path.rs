//! Lines and curves that pages and pictures are drawn with. y grows downwards.

/// A path. On a page its lengths are points.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path(pub Vec<Step>);

/// A step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Starts a subpath.
    Move(f32, f32),
    /// A straight line.
    Line(f32, f32),
    /// A cubic Bézier curve.
    Curve(f32, f32, f32, f32, f32, f32),
    /// Closes the subpath.
    Close,
}

impl Path {
    /// The same path with every point put elsewhere.
    #[must_use]
    pub fn map(&self, place: impl Fn((f32, f32)) -> (f32, f32)) -> Self {
        Self(self.0.iter().map(|step| step.map(&place)).collect())
    }
}

impl Step {
    /// The same step with every point put elsewhere.
    #[must_use]
    pub fn map(self, place: impl Fn((f32, f32)) -> (f32, f32)) -> Self {
        match self {
            Self::Move(x, y) => {
                let (x, y) = place((x, y));
                Self::Move(x, y)
            }
            Self::Line(x, y) => {
                let (x, y) = place((x, y));
                Self::Line(x, y)
            }
            Self::Curve(a, b, c, d, e, f) => {
                let ((a, b), (c, d), (e, f)) = (place((a, b)), place((c, d)), place((e, f)));
                Self::Curve(a, b, c, d, e, f)
            }
            Self::Close => Self::Close,
        }
    }
}
