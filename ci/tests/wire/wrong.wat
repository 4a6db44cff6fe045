;; Imports what another module exports, and thinks it is of another type.
(module
  (import "other" "sum" (func (param i64) (result i32))))
