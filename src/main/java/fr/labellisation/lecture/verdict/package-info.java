/** Whether a site will have its label, keeps it or loses it, with the reasons: one rule for every place that says so. */
package fr.labellisation.lecture.verdict;
