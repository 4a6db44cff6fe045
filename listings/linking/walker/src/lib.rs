//! A guest that imports two functions of one name from two modules.

#[link(wasm_import_module = "north")]
unsafe extern "C" {
    /// How far the next village in the north is, in kilometers.
    #[link_name = "distance"]
    safe fn distance_north() -> u32;
}

#[link(wasm_import_module = "south")]
unsafe extern "C" {
    /// How far the next village in the south is, in kilometers.
    #[link_name = "distance"]
    safe fn distance_south() -> u32;
}

/// How much farther the village in the south is.
#[unsafe(no_mangle)]
pub extern "C" fn farther_south() -> i32 {
    distance_south().cast_signed() - distance_north().cast_signed()
}
