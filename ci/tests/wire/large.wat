;; Has a memory of 16 MiB.
(module
  (memory (export "memory") 256)
  (func (export "fill") (param i32 i32)
    (memory.fill (local.get 0) (i32.const 0x2a) (local.get 1))))
