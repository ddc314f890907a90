//! The house, told as journeys: everything real but the browser.

mod check;
mod house;
mod kill;
mod main_job;
mod refusals;
mod settings;
mod stage;
