;; Calls what it imports, and may be called in the meantime.
(module
  (import "host" "down" (func $down (param i32) (result i32)))
  (import "host" "alias" (func $alias (param i32) (result i32)))
  (import "host" "held" (global $held externref))
  (func (export "down") (param i32) (result i32)
    (if (result i32) (i32.eqz (local.get 0))
      (then (i32.const 0))
      (else (i32.add (i32.const 1) (call $down (i32.sub (local.get 0) (i32.const 1)))))))
  (func (export "alias") (param i32) (result i32) (call $alias (local.get 0)))
  (func (export "held") (result externref) (global.get $held)))
