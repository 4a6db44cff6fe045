;; Writes into a memory that is not its own, by way of another module, too.
(module
  (import "shared" "memory" (memory 1))
  (import "left" "write" (func $write (param i32 i32)))
  (func (export "write") (param i32 i32)
    (call $write (local.get 0) (local.get 1))
    (memory.fill (local.get 0) (i32.const 0x72) (i32.const 2))))
