;; Writes into a memory that is not its own.
(module
  (import "shared" "memory" (memory 1))
  (func (export "write") (param i32 i32)
    (memory.fill (local.get 0) (i32.const 0x6c) (local.get 1))))
