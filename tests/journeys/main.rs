//! The server, told as journeys: everything real but the browser.

mod audit;
mod check;
mod clock;
mod coming_back;
mod crowding;
mod dependencies;
mod desk;
mod durable;
mod edge;
mod first_answers;
mod kill;
mod main_job;
mod messenger_kill;
mod messengers;
mod phone;
mod play;
mod refusals;
mod scheduler;

mod languages;
mod settings;
mod stage;
mod switching;
mod translators;
mod workspace;
