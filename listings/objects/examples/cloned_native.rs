//! Changes a field of a field, and then does it again.

use registry::Tenant;

fn main() {
    let mut tenant = Tenant::new(1);
    tenant.address.floor = 2;
    println!("floor {}", tenant.address.floor);

    let mut address = tenant.address.clone();
    address.floor = 3;
    tenant.address = address;
    println!("floor {}", tenant.address.floor);
}
