/** The life of a request: its state, its clock, and the verbs that change it. No page here. */
package fr.parvis.requests.life;
