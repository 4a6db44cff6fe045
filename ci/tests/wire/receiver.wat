;; Has functions that other modules import, and bytes of its own.
(module
  (type $sum (func (param i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 2048) "\0a\14\1e\28")
  (table (export "table") 2 4 funcref)
  (elem (i32.const 0) $sum $secret)
  (global (export "held") (mut funcref) (ref.func $sum))

  (func $sum (export "sum") (type $sum)
    (local $total i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get 1)))
        (local.set $total (i32.add (local.get $total) (i32.load8_u (local.get 0))))
        (local.set 0 (i32.add (local.get 0) (i32.const 1)))
        (local.set 1 (i32.sub (local.get 1) (i32.const 1)))
        (br $next)))
    (local.get $total))
  ;; Only the table has it.
  (func $secret (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))
  (func (export "fail") unreachable)
  (func (export "swap") (param i64 f64) (result f64 i64) (local.get 1) (local.get 0))
  (func (export "splat") (param i32) (result v128) (i32x4.splat (local.get 0)))
  (func (export "same") (param externref) (result externref) (local.get 0))
  (func (export "picked") (result funcref) (ref.func $sum))
  (func (export "grow") (result i32) (memory.grow (i32.const 1))))
