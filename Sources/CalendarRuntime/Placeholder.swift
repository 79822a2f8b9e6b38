enum CalendarRuntimePlaceholder {}
