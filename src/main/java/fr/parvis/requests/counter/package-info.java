/** The counter: an agent begins a request for somebody at the counter, on the phone, on paper. */
package fr.parvis.requests.counter;
