//! Rego by regorus, compiled for its register machine.

use std::fmt::Display;

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Rc, Value};
use wasm_bindgen::prelude::*;

/// The rules that are broken, in `claim.rego`.
const ENTRY: &str = "data.claim.violations";

/// A policy with its data.
#[wasm_bindgen]
pub struct Rego {
    vm: RegoVM,
}

#[wasm_bindgen]
impl Rego {
    /// Compiles a policy, with its data as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(policy: &str, data: &str) -> Result<Rego, JsError> {
        let mut engine = Engine::new();
        engine.set_strict_builtin_errors(false);
        engine.add_policy("claim.rego".into(), policy.into()).map_err(error)?;
        engine.add_data_json(data).map_err(error)?;
        let entry: Rc<str> = ENTRY.into();
        let compiled = engine.compile_with_entrypoint(&entry).map_err(error)?;
        let program = Compiler::compile_from_policy(&compiled, &[ENTRY]).map_err(error)?;
        let mut vm = RegoVM::new();
        vm.load_program(program);
        vm.set_data(Value::from_json_str(data).map_err(error)?).map_err(error)?;
        Ok(Rego { vm })
    }

    /// The rules that a claim breaks, both as JSON.
    pub fn run(&mut self, claim: &str) -> Result<String, JsError> {
        self.vm.set_input(Value::from_json_str(claim).map_err(error)?);
        self.vm.execute_entry_point_by_index(0).map_err(error)?.to_json_str().map_err(error)
    }
}

fn error(error: impl Display) -> JsError {
    JsError::new(&error.to_string())
}
