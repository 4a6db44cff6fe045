//! Lets a function be exported only if numbers are all that crosses.

mod sealed {
    pub trait Sealed {}
    impl<T> Sealed for *const T {} // not `[T]` or `dyn`: such a pointer is two numbers
    impl<T> Sealed for *mut T {}

    macro_rules! admit {
        ($($number:ty)*) => { $(impl Sealed for $number {})* };
    }
    admit!(i32 u32 i64 u64 isize usize f32 f64);
}

/// A type that crosses as one number, and has a value for every such number.
#[diagnostic::on_unimplemented(
    message = "`{Self}` may not cross the boundary",
    label = "the other side can only send and receive numbers",
    note = "what may cross: i32, u32, i64, u64, isize, usize, f32, f64, and thin raw pointers",
    note = "send an address and a length, an id or a code, and check it on arrival"
)]
pub trait Wire: sealed::Sealed {}

#[diagnostic::do_not_recommend]
impl<T: sealed::Sealed> Wire for T {}

/// Compiles only for what may cross.
pub const fn crosses<T: Wire>() {}

/// Takes a function as it is, and holds each parameter and the result against
/// [`Wire`]. Use it by its short name, `wire::export`.
#[macro_export]
macro_rules! export_by_wire {
    (@hold unsafe $($function:tt)+) => {
        $crate::export_by_wire!(@hold $($function)+);
    };
    (@hold extern "C" fn $name:ident($($argument:ident: $type:ty),* $(,)?)
        $(-> $result:ty)? $body:block) => {
        const _: () = {
            $($crate::wire::crosses::<$type>();)*
            $($crate::wire::crosses::<$result>();)?
        };
    };
    ($(#[$attribute:meta])* pub $($function:tt)+) => {
        $(#[$attribute])*
        pub $($function)+
        $crate::export_by_wire!(@hold $($function)+);
    };
}
pub use export_by_wire as export;
