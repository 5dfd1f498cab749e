/** What the demonstration shows: town halls, accounts, requests, made through the front doors. */
package fr.parvis.demo.data;
