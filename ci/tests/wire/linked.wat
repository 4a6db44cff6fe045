;; A guest as the linker lays it out: stack first, then statics, then the heap.
(module
  (memory (export "memory") 17)
  (global $__stack_pointer (mut i32) (i32.const 1048576))
  (global (export "__data_end") i32 (i32.const 1048600))
  (global (export "__heap_base") i32 (i32.const 1048608))
  (data (i32.const 1048576) "Numbers cross, strings.\00")
  (func (export "motto") (export "slogan") (result i32) (i32.const 1048576))
  (func (export "count") (param i32 i32) (result i32) (local.get 1))
  (func (export "total") (result i32) (i32.const 1309))
  (func (export "area") (param i32 i32) (result i32) (i32.mul (local.get 0) (local.get 1)))
  (func (export "write") (param i32 i32)
    (memory.fill (local.get 0) (i32.const 0x2a) (local.get 1))))
