//! A struct that JavaScript uses as a class.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub struct Parcel {
    pub weight: f64,
    #[wasm_bindgen(readonly)]
    pub stamps: u8,
    #[wasm_bindgen(js_name = careOf, getter_with_clone)]
    pub care_of: Option<String>,
    pub floor: Option<i32>,
    name: String,
}

#[wasm_bindgen]
impl Parcel {
    #[wasm_bindgen(constructor)]
    pub fn new(weight: f64, name: Option<String>) -> Parcel {
        Parcel {
            weight,
            stamps: 0,
            care_of: None,
            floor: None,
            name: name.unwrap_or_default(),
        }
    }

    pub fn empty() -> Parcel {
        Parcel::new(0.0, None)
    }

    pub fn add(&mut self, other: Parcel) {
        self.weight += other.weight;
    }

    pub fn is_heavier(&self, than: &Parcel) -> bool {
        self.weight > than.weight
    }

    #[wasm_bindgen(js_name = intoBytes)]
    pub fn into_bytes(self) -> Vec<u8> {
        self.name.into_bytes()
    }

    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.name.clone()
    }

    #[wasm_bindgen(setter)]
    pub fn set_name(&mut self, name: String) {
        self.name = name;
    }

    #[wasm_bindgen(getter)]
    pub fn carrier() -> String {
        "The Slow Post".into()
    }

    #[wasm_bindgen(getter)]
    pub fn initial(&self) -> Option<char> {
        self.name.chars().next()
    }
}

#[wasm_bindgen]
pub fn heaviest(parcels: Vec<Parcel>) -> Option<Parcel> {
    parcels
        .into_iter()
        .max_by(|a, b| a.weight.total_cmp(&b.weight))
}

#[wasm_bindgen]
pub fn stamp(parcel: &mut Parcel, stamps: u8) {
    parcel.stamps += stamps;
}
