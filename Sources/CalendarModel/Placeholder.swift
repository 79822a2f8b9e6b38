enum CalendarModelPlaceholder {}
