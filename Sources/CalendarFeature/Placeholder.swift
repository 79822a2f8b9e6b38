enum CalendarFeaturePlaceholder {}
