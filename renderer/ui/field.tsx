import { useId, type ComponentProps, type ReactNode } from 'react'
import { screens } from '../../shared/text/en/screens.ts'
import { classes } from './button.tsx'
import './field.css'

/** What a control inside a field needs to be tied to its label, hint and error. */
export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

export interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly optional?: boolean
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean
  readonly className?: string
}

/** A label, its control, a hint, and the error beside it. The control takes the ids given. */
export function Field({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  children,
}: FieldProps & { children: (ids: FieldIds) => ReactNode }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={classes('field', className)}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
        {optional && <span className="field-optional"> {screens.common.optional}</span>}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

type InputProps = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'className'> & {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A line of text, a day (`type="date"`) or a number in a field. */
export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  onChange,
  ...rest
}: FieldProps & InputProps) {
  return (
    <Field {...defined({ label, hint, error, optional, hideLabel, className })}>
      {(ids) => <input {...ids} className="input" onChange={(event) => onChange(event.target.value)} {...rest} />}
    </Field>
  )
}

type AreaProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'className'> & {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Several lines of text in a field; it grows with what is written. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  onChange,
  rows = 3,
  ...rest
}: FieldProps & AreaProps) {
  return (
    <Field {...defined({ label, hint, error, optional, hideLabel, className })}>
      {(ids) => (
        <textarea
          {...ids}
          className="input area"
          rows={rows}
          onChange={(event) => onChange(event.target.value)}
          {...rest}
        />
      )}
    </Field>
  )
}

/** A box to tick, with its label. */
export function Checkbox({
  label,
  hint,
  checked,
  onChange,
  disabled,
}: {
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}) {
  const id = useId()
  return (
    <div className="checkbox">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="field-hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

/** A few choices, one of which holds. `segmented` sets them in one line like the positions of a switch. */
export function Choices<Value extends string>({
  label,
  hint,
  error,
  hideLabel,
  choices,
  value,
  onChange,
  segmented,
  disabled,
}: FieldProps & {
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  segmented?: boolean
  disabled?: boolean
}) {
  const name = useId()
  return (
    <fieldset className="field choices" disabled={disabled} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</legend>
      <div className={segmented ? 'segments' : 'choice-list'}>
        {choices.map((choice) => (
          <label key={choice.value} className={segmented ? 'segment' : 'choice'}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="choice-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {hint && <p className="field-hint">{hint}</p>}
      {error && (
        <p id={`${name}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** Leaves out what is undefined: an optional property that is absent is not one that is undefined. */
function defined(props: { [K in keyof FieldProps]: FieldProps[K] | undefined }): FieldProps {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as unknown as FieldProps
}
